"""How a whole check judges small projects that outside testers wrote: faults and honest ones."""
