"""What is wrong with a request, in one sentence, whether the fault lies in a field or in the whole."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from segearth.server.execute_request import Execute
from segearth.server.problems import describe_validation


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("[]", "The request is not valid: Input should be an object."),
        ("{}", "The request is not valid: inputs: Field required."),
        ("{", "The request is not valid: Invalid JSON: EOF while parsing an object at line 1 column 1."),
    ],
)
def test_the_sentence_names_the_place_where_there_is_one(body: str, sentence: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Execute.model_validate_json(body)
    assert str(describe_validation(refused.value.errors())) == sentence
