"""Web Annotations (W3C, 2017): where in a source the words stand that a statement rests on."""
