"""The window around the screens: header, tabs, key bar, and which screen stands there."""
