"""A person over all his documents, and his crossings paired into journeys."""
