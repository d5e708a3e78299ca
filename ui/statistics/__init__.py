"""The statistics screen: any figures as a table and a chart, kept as views, given out as files."""
