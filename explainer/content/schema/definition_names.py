"""The names of definitions in the JSON Schema: writers see `Claim`, not `ClaimEntry`."""

import re

from pydantic.json_schema import CoreModeRef, CoreRef, DefsRef, GenerateJsonSchema


class PlainNames(GenerateJsonSchema):
    """Makes a JSON Schema whose definitions are called what the things are called."""

    def get_defs_ref(self, core_mode_ref: CoreModeRef) -> DefsRef:
        ref, mode = core_mode_ref
        return super().get_defs_ref((CoreRef(re.sub("(?:Entry|Data)(?=:|$)", "", ref)), mode))
