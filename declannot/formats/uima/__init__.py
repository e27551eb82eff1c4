"""UIMA CAS as XMI and JSON, as INCEpTION exchanges it."""
