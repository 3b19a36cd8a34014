"""What a browser is asked of each page: all of its text, and all that is or could become live."""

CENSUS = """() => {
    const found = new Set();
    const take = (root) => {
        for (const one of root.querySelectorAll("*")) {
            const name = one.localName;
            found.add(name);
            for (const { name: attribute, value } of one.attributes) {
                const isLink = ["href", "src", "action", "data", "srcdoc"].includes(attribute);
                found.add(`${name} ${attribute}`);
                if (isLink && /^\\s*(javascript|data|vbscript|blob|file):/i.test(value))
                    found.add(`${name} ${attribute} ${value.slice(0, 80)}`);
            }
            if (name === "script" && one.type !== "application/ld+json")
                found.add(`script ${one.getAttribute("src")?.split("/").pop()} ${one.textContent}`);
            if (name === "template") take(one.content);
        }
    };
    take(document);
    for (const prose of [...document.querySelectorAll("script, style")])
        if (prose.type !== "application/ld+json") prose.remove();
    const inside = [...document.querySelectorAll("template")].map((one) => one.content.textContent);
    return [[document.title, document.body.textContent, ...inside].join("\\n"), [...found]];
}"""
