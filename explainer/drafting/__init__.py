"""A text → the first files of a story, for a writer to read and mend.

What decides is what the checks use: names, speeches, speakers and dates are found by the same
analysis, and each proposed entry is held to all rules before it is written. What a rule finds fault
with is told plainer, down to the outlet's own sentence. All that was proposed is marked in the
files under `guessed`, all that a text leaves open under `candidates`.
"""
