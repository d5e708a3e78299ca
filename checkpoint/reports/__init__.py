"""Figures to paper."""
