"""The administration: staff, the post, the audit trail."""
