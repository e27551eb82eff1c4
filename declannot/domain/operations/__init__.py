"""Every wish a user can have, checked against the schema and answered with a Step.

An operation never touches a file. It raises UserError where the wish cannot be fulfilled and
returns None where there is nothing to do, such as adding a span that is there already.
"""
