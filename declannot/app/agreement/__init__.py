"""The Agreement view: how far two annotators agree, why not, and the spans behind each figure."""
