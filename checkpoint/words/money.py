"""Sums of money as people here write them."""

from __future__ import annotations

from checkpoint.words.catalogue import Language


def money_words(rupiah: int, language: Language) -> str:
    """Rupiah in groups of three digits: Rp500.000, in English Rp500,000."""
    grouped = f"{rupiah:,}"
    return f"Rp{grouped.replace(',', '.') if language is Language.INDONESIAN else grouped}"
