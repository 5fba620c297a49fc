"""What training makes small."""

ATTENTION_WEIGHT = 0.01
"""The published one: 0.05 and 0.1 were worse."""
