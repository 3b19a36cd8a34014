"""The same pages built by other generators of static sites: the tools, their projects, the cost."""
