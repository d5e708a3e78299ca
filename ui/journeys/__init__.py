"""A person over his documents, and crossings entered afterwards, as dialogs of any screen."""
