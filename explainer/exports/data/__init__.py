"""The open data: all that is typed and derived here, as JSON that others can build on.

    data/site.json        what there is, and where its file lies
    data/schema.json      the JSON Schema of every file
    <a page>.json         beside the page of each story, claim, event, actor and source

`form` says what each file has; the other modules fill it. Drafts are in none of them.
"""
