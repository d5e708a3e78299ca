"""One file a version. A file that was released is never edited: it names no code of today."""
