"""What a writer may type, field by field: the one definition of the content format.

These models check shape only. Ids are resolved in `link`, words are held against sources in
`checks`. The JSON Schema and the writers' reference of fields are made from here, so each
field's description is written for a writer. All scalars arrive as text (see `yaml_reader`).
What is typed ends in `Entry`; what is linked from it, in `explainer.site`, has the plain name.
"""
