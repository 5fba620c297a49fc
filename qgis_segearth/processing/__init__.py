"""What the user can do, as Processing algorithms: one path for dock, toolbox, batch and command line."""
