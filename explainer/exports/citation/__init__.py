"""Sources and statements as reference managers take them: one model, two ways of writing it."""
