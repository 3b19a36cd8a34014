"""What an editor asks while somebody types: `explainer lsp`, over the Language Server Protocol.

One module a feature. Each is a function from what is open (`OpenProject`) and a place to a value of
ours; `server` and `features` alone speak the protocol.
"""
