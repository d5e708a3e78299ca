from checkpoint.domain.alerts.numbers import NumberRelation, relate_numbers


def test_a_number_that_is_but_a_stroke_is_no_number() -> None:
    assert relate_numbers("-", "C7654321") is NumberRelation.DIFFERENT
    assert relate_numbers("C7654321", " / ") is NumberRelation.DIFFERENT
