"""The model store: what can be downloaded, what is installed, and the ways in and out of it.

`pull.pull` downloads, `importing.import_folder` copies, `store` lists and removes, `checking.check`
recomputes hashes. A model that the store shows is whole: it is put together elsewhere and appears by one
rename.
"""
