"""GeoSeg (arXiv 2603.03983): a general vision-language model finds the place, two routes segment it.

No network here is trained for it. A question passes `prompts` -> `reasoner` -> `reply` -> `boxes` ->
(`surgery` -> `points`, and the phrase itself) -> `sam3` or `sam1` -> `fusion`; `pipeline` ties them together
and `settings` holds every constant. Nothing here knows where on earth an image lies.
"""
