"""An editor's session with the real server: each feature as a client sees it."""

from lsprotocol import types

from explainer.build.check import read_and_check
from tests.language_server.session import CLAIMS, STORY, Editor, in_a_session

HOVER = """\
Unnamed engineers, as cited by The Harbour Gazette: Two beams were “cracked right through”.

Unnamed sources: unnamed engineers, as reported by The Harbour Gazette and then by Ada Quill of\
 Ferry News

ferry-news-2024-05-14: cracked right through

ferry-news-2024-05-14: Two beams are “cracked right through,” according to two engineers who asked\
 not to be named, The Harbour Gazette reported."""


def told(found: list[types.Diagnostic]) -> list[str]:
    return [
        f"{one.range.start.line + 1}:{one.range.start.character + 1} {one.code} {one.message}"
        for one in found
    ]


@in_a_session
async def test_findings_of_what_is_typed_come_without_a_save(editor: Editor) -> None:
    text = editor.text(CLAIMS)

    assert await editor.show(CLAIMS) == []
    found = await editor.show(CLAIMS, text.replace("We closed the", "We shut the", 1))
    after = await editor.show(CLAIMS, text)

    assert [one.code for one in found] == ["EX301"]
    assert found[0].message.startswith("these words are not in the source\nthe source differs")
    assert [one.message for one in found[0].related_information or ()] == ["nearest"]
    assert after == []


@in_a_session
async def test_findings_are_those_of_the_check(editor: Editor) -> None:
    text = editor.text(CLAIMS)
    text = text.replace("by: mona-reed", "by: mona-red").replace("says: Repairs", "say: Repairs")

    found = await editor.show(CLAIMS, text)
    (editor.root / CLAIMS).write_text(text, "utf-8")

    wanted = [
        f"{one.span.lines[0]}:{one.span.file.position(one.span.start)[1]} {one.rule.code}"
        f" {one.message}\n{one.hint}"
        for one in read_and_check(editor.root).diagnostics
        if str(one.span.file.path) == CLAIMS
    ]
    assert len(wanted) == 2
    assert told(found) == wanted


@in_a_session
async def test_columns_are_counted_in_utf_16(editor: Editor) -> None:
    text = editor.text(CLAIMS)

    found = await editor.show(
        CLAIMS, text.replace("    accuses: town-council\n", '    hearer: ["\U0001f600", "A b"]\n')
    )

    line = next(n for n, one in enumerate(text.splitlines()) if "accuses" in one)
    assert [(one.code, one.range) for one in found] == [
        ("EX112", types.Range(types.Position(line, 13), types.Position(line, 17))),
        ("EX112", types.Range(types.Position(line, 19), types.Position(line, 24))),
    ]


@in_a_session
async def test_fields_ids_and_words_of_a_choice_are_completed(editor: Editor) -> None:
    text = editor.text(CLAIMS)
    await editor.show(CLAIMS)

    async def proposed(line: str) -> dict[str, str]:
        typed = text.replace("  cost:\n", f"  cost:\n    {line}\n", 1)
        await editor.show(CLAIMS, typed)
        where = editor.at(CLAIMS, typed, f"cost:\n    {line}")
        answer = await editor.client.text_document_completion_async(
            types.CompletionParams(where.text_document, where.position)
        )
        assert isinstance(answer, types.CompletionList)
        return {one.label: one.detail or "" for one in answer.items}

    assert {"says", "passage", "by", "if"} <= {*await proposed("p")}
    assert (await proposed("by: m"))["mona-reed"] == "Mona Reed"
    assert [*await proposed("certainty: ")] == ["certain", "probable", "possible", "denied"]
    assert {*await proposed("source: ")} == {"ferry-news-2024-05-14", "harbour-gazette-2024-05-13"}
    assert "closed" in await proposed("disputes: [lane-slept, c")
    assert (await proposed("passage: Repairs"))["Repairs will cost 2 million crowns."] == ""
    assert "cracked right through," in await proposed("quote: cra")


@in_a_session
async def test_hover_tells_a_statement_with_its_label_words_and_chain(editor: Editor) -> None:
    await editor.show(STORY)
    where = editor.at(STORY, editor.text(STORY), "[@cracked")

    answer = await editor.client.text_document_hover_async(
        types.HoverParams(where.text_document, where.position)
    )

    assert answer is not None
    assert isinstance(answer.contents, types.MarkupContent)
    assert answer.contents.value == HOVER


@in_a_session
async def test_a_citation_leads_to_its_claim_and_the_claim_to_all_that_name_it(
    editor: Editor,
) -> None:
    await editor.show(STORY)
    where = editor.at(STORY, editor.text(STORY), "[@closed")

    there = await editor.client.text_document_definition_async(
        types.DefinitionParams(where.text_document, where.position)
    )
    names = await editor.client.text_document_references_async(
        types.ReferenceParams(types.ReferenceContext(True), where.text_document, where.position)
    )

    assert isinstance(there, types.Location)
    assert (there.uri, there.range.start) == (editor.uri(CLAIMS), types.Position(1, 2))
    assert [(one.uri.rpartition("/")[2], one.range.start.line) for one in names or ()] == [
        ("claims.yaml", 1),
        ("claims.yaml", 22),
        ("explainer.yaml", 5),
        ("explainer.yaml", 10),
    ]


@in_a_session
async def test_an_id_is_renamed_everywhere_and_one_that_was_published_is_kept(
    editor: Editor,
) -> None:
    (editor.root / "published.json").write_text('["claim bridge-closure/closed"]', "utf-8")
    await editor.show(STORY)
    where = editor.at(STORY, editor.text(STORY), "[@closed")

    answer = await editor.client.text_document_rename_async(
        types.RenameParams(where.text_document, where.position, "shut")
    )

    assert answer is not None
    assert answer.changes is not None
    edits = {
        uri.rpartition("/")[2]: [(one.range.start.line, one.new_text) for one in edits]
        for uri, edits in answer.changes.items()
    }
    assert edits == {
        "claims.yaml": [(1, "shut"), (22, "shut"), (6, "\n    was: closed")],
        "explainer.yaml": [(5, "shut"), (10, "shut")],
    }


@in_a_session
async def test_a_finding_with_one_certain_remedy_has_a_quick_fix(editor: Editor) -> None:
    text = editor.text(CLAIMS).replace("by: mona-reed", "by: Mayor Reed", 1)
    found = await editor.show(CLAIMS, text)

    actions = await editor.client.text_document_code_action_async(
        types.CodeActionParams(
            types.TextDocumentIdentifier(editor.uri(CLAIMS)),
            found[0].range,
            types.CodeActionContext(found),
        )
    )

    assert [one.title for one in actions or ()] == ["Write `mona-reed`"]


@in_a_session
async def test_a_marked_entry_is_said_to_be_right_and_so_are_all_that_are_selected(
    editor: Editor,
) -> None:
    text = editor.text(CLAIMS)
    for id_ in ("closed", "cracked-beams"):
        text = text.replace(f"  {id_}:\n", f"  {id_}:\n    guessed: [by]\n", 1)
    await editor.show(CLAIMS, text)
    begin = types.Position(0, 0)
    cursor = editor.at(CLAIMS, text, "  cracked-beams:").position
    document = types.TextDocumentIdentifier(editor.uri(CLAIMS))

    one, both, none = [
        await editor.client.text_document_code_action_async(
            types.CodeActionParams(document, types.Range(*places), types.CodeActionContext([]))
        )
        for places in ((cursor, cursor), (begin, cursor), (begin, begin))
    ]

    assert [action.title for action in one or ()] == ["This is right: `cracked-beams`"]
    assert [action.title for action in both or ()] == ["All 2 selected entries are right"]
    assert [*(none or ())] == []
    edits = [edit for action in both or () for edit in edits_of(action, editor.uri(CLAIMS))]
    assert [edit.new_text for edit in edits] == ["", ""]
    assert {text.splitlines()[edit.range.start.line] for edit in edits} == {"    guessed: [by]"}


def edits_of(action: object, uri: str) -> list[types.TextEdit]:
    assert isinstance(action, types.CodeAction)
    assert action.edit is not None
    assert action.edit.changes is not None
    return [*action.edit.changes[uri]]
