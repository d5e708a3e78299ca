"""What is true at a border counter: values, rules, decisions; nothing that touches the world."""
