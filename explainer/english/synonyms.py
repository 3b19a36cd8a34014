"""Words of news that stand for one another, in groups: *bought*, *acquired* and *took over*.

A statement in other words than its passage is found to retell it by these. So a group is as wide as
writers of news are free: what a word implies beside its matter (who is to blame, how sure or how
far it is) is for other lists, and no word that turns the sense stands beside its opposite. Each
word is in one group, that of its commonest sense in news; *charge*, *case* and *run*, which have
several, are in none. A hyphen joins a verb to its particle, in whatever form the verb is.
"""

_GROUPS = """
kill slay murder slaughter assassinate massacre homicide manslaughter; die death dead deadly
perish fatal fatality decease lethal lose-life demise; injure injury wound hurt harm maim
casualty; victim sufferer; arrest detain detention apprehend custody take-in pick-up nab; imprison
jail prison gaol incarcerate lock-up prisoner inmate detainee captive hostage; kidnap abduct
abduction snatch; free freed release liberate let-go set-free; escape flee flight run-away
fugitive; court judge tribunal justice bench magistrate; lawyer attorney counsel solicitor
barrister advocate; verdict ruling judgment judgement decision; sentence penalty punish
punishment; fine penalise penalize; convict guilty conviction; acquit acquittal clear exonerate
cleared; appeal appellant; sue lawsuit litigation suit sue-over; plaintiff claimant;
complain complaint grumble moan grouse whine lament bemoan; boast brag gloat crow;
prosecute prosecution prosecutor; trial hearing; testify testimony evidence witness give-evidence;
jury juror; indict indictment; quash overturn annul set-aside strike-down void; crime offence
offense felony misdemeanour; illegal unlawful illicit against-law; law statute act bill;
regulation regulate; ban prohibit forbid outlaw bar-from; allow permit let authorise authorize
permission; licence license; police officer policeman policewoman constable cop detective deputy
sheriff patrolman; investigate inquiry enquiry probe inquest look-into examine examination; search
hunt look-for comb; theft steal rob robbery burglary burgle loot thief robber; gunman shooter
assailant; shoot shot gunfire fire-on open-fire; gun weapon firearm pistol rifle revolver; knife
stab blade; bomb device; explode explosion blast detonate blow-up; fire blaze flame burn inferno;
firefighter fireman brigade; arson set-fire; smuggle trafficking; drug narcotic cocaine heroin;
attack assault strike raid ambush storm; fight battle clash combat scuffle brawl struggle; war
conflict hostilities; troop soldier army military; rebel insurgent guerrilla militant fighter;
ceasefire truce armistice; invade invasion occupy occupation; withdraw withdrawal pull-out retreat
leave-behind; capture seize conquer seizure; surrender give-up; destroy
demolish wreck ruin raze; damage devastate; collapse cave-in fall-down give-way crumble; crash
collide collision smash; accident mishap; car vehicle automobile motorcar; lorry truck; plane
aircraft airplane jet aeroplane; airline carrier; pilot captain; ship vessel boat freighter
tanker; ferry steamer; train railway railroad rail; road highway motorway street; flood deluge
inundate; earthquake quake tremor; storm-surge hurricane cyclone typhoon; drought dry; rescue
save; evacuate evacuation move-out; missing lost unaccounted vanish disappear not-found; find
found discover locate unearth; hide conceal cover-up; buy purchase acquire acquisition takeover
take-over; sell sale vend dispose; merge merger combine; company firm business corporation
enterprise; plant factory works mill; shop store retailer; owner proprietor landlord; shareholder
stockholder investor; board director; boss chief head leader chairman chairwoman president-of
director-general ceo; staff employee worker workforce personnel; job post position; employ
employment hire recruit engage; dismiss fire-from sack lay-off let-off discharge redundancy;
resign resignation quit step-down stand-down; retire retirement; appoint name-as nominate
nomination appointment; successor succeed-as replace replacement; wage salary pay-packet earnings;
pay payment; cost price expense expensive costly dear; cheap inexpensive; money fund cash sum;
debt owe liability; loan lend credit borrow; bank lender; bankrupt bankruptcy insolvent
insolvency; profit gain-in surplus; loss deficit; tax levy duty; rise increase grow growth climb
go-up up-by jump surge soar; fall decrease decline drop go-down shrink lower reduce reduction cut
slump dip slip; raise lift; double twice twofold; big large huge great major enormous vast
considerable; small little minor tiny slight modest; fast quick rapid swift speedy; begin start
commence launch open-up; end finish conclude complete completion; stop halt cease suspend
suspension discontinue; close shut closure shut-down; continue go-on keep-on proceed carry-on;
delay postpone postponement defer put-off; cancel call-off scrap abandon drop-plan; build
construct erect construction building edifice; repair mend fix restore; house home dwelling; flat
apartment; village hamlet; town city municipal municipality; local resident inhabitant
townspeople; neighbour neighbor; child children kid boy girl youngster minor-child; baby infant
newborn; father mother parent; husband wife spouse; brother sister sibling; family relative kin;
elderly old aged pensioner; friend companion; know acquainted; crowd throng mob; passenger
commuter; tourist visitor holidaymaker; pilgrim pilgrimage; school college academy; pupil student
schoolchild; teacher schoolteacher; university campus; doctor physician surgeon clinician;
hospital clinic infirmary ward; disease illness sickness ailment; medicine medication drug-for
treatment therapy; vaccine jab vaccinate inoculate immunise immunize vaccination; virus strain
variant; infect infection contract-disease; cure heal; test trial-of; safe harmless; danger peril
hazard risk; poison toxic contaminate pollute pollution foul; food nourish diet; crop harvest
yield; corn maize; wheat grain cereal; farm farmer agriculture agricultural; cattle livestock cow;
river stream; sea ocean; coast shore beach ashore; island isle; mountain peak summit; forest wood
woodland; weather climate; rain shower rainfall; snow blizzard; heat warm warming hot; cold chill
freeze; research study survey researcher scientist scholar academic; expert specialist analyst;
report account; paper newspaper journal daily; book volume; letter note memo memorandum; document
file; picture painting image photo photograph; forge forgery fake falsify counterfeit; journalist
correspondent; spokesman spokeswoman spokesperson; government administration cabinet; minister
secretary; parliament assembly congress legislature senate lawmaker legislator mp congressman
senator; official functionary; state country nation; border frontier; abroad overseas; foreign
alien; election vote ballot poll; voter electorate; candidate contender; opposition opponent;
coalition alliance; support supporter backer back endorse favour favor; oppose resist resistance
opposition-to; protest demonstrate demonstration rally march; strike-work walkout walk-out
stoppage; negotiate talk negotiation talks; diplomat envoy ambassador; treaty agreement accord
pact deal; sign signature; sanction embargo; aid help assist assistance; refugee migrant asylum;
leave depart departure go-away walk-from; arrive arrival reach get-to; return go-back come-back;
enter go-in go-into get-into entry; travel journey trip; send dispatch ship-to; bring carry
transport convey; give
hand grant; receive get obtain; keep retain hold; win victory triumph beat defeat; lead ahead;
play match game; club team side; striker forward; goal score; champion title-holder; ask request
call-for call-on appeal-to; demand insist; urge exhort; order command instruct; refuse decline-to
turn-down reject rejection; deny denial; agree consent approve approval assent; promise pledge
vow; threaten threat; warn warning alert caution; criticise criticize criticism; blame fault;
praise commend laud; apologise apologize apology; angry anger fury furious outrage; fear afraid
scared worry concern; hope wish; like enjoy; try attempt seek endeavour endeavor effort bid; plan
intend intention aim; prepare ready; think believe belief opinion view consider; suspect
suspicion; doubt unsure; certain sure; say tell remark; announce declare announcement; answer
reply respond response; show display exhibit; see watch observe; notice spot; cause reason; result
outcome consequence; force compel oblige make-to; need require requirement necessary; enough
sufficient; lack shortage scarce scarcity short-of; many numerous; part portion share; whole
entire; group band gang; meet encounter meeting session gathering summit-of; visit call-at; wait
queue; place site spot-at scene; area region district zone constituency quarter; north northern;
south southern; east eastern; west western; centre center middle; way path trail; hole gap; dam
barrage; dyke levee embankment; harbour harbor port; airport airfield; entrance mouth; cellar
basement; rope cable cord; stone rock hurl-rock; throw hurl toss fling; push shove; pull drag
haul; break tear snap; open reopen; electricity power electric electrical; oil petroleum; petrol
gasoline; mine miner; leak spill; smoke fume; engine motor; drunk drink alcohol intoxicated
inebriated tipsy;
church religious religion faith; priest clergy vicar; dog hound; animal creature; space rocket;
launch-pad lift-off; computer machine; data information; secret classified confidential; public
open-to; name call-as; identify identity identification; former ex previous; current present;
error mistake blunder; wrong incorrect false mislead misleading; right correct; true genuine real;
life live alive; different unlike differ dissimilar; violate breach violation infringe infringement;
good well; bad poor; important significant; strong mighty; weak feeble; change alter alteration
modify; develop development; improve improvement; create make produce production; maker
manufacturer; use employ-as utilise utilize; choose pick select choice selection; include contain;
protect guard; separate split divide; accuse allegation allege; bribe corrupt corruption kickback;
fraud swindle cheat; rape molest; abuse mistreat; harass bully; racist racism; night overnight;
noon midday;
""".replace("\n", " ")

GROUPS: tuple[tuple[str, ...], ...] = tuple(
    tuple(words.split()) for words in _GROUPS.split(";") if len(words.split()) > 1
)
