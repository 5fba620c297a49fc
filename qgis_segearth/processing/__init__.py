"""What the user can do, as Processing algorithms: the same path for dock, toolbox, modeler, batch and command line."""
