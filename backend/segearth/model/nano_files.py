"""What is known of segearth-nano without loading it; imports nothing that takes time."""

WEIGHTS, CONFIG, TOKENIZER = "weights.safetensors", "config.json", "tokenizer.json"
CANVAS = 1024  # long side in pixels of the largest picture that it looks at in one go
