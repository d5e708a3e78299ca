"""The command line: the services without a window. `ui` adds the commands that open one."""
