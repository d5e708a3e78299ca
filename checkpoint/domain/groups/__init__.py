"""Travellers who cross together: a family, a vehicle, a bus, a convoy, a crew."""
