"""Taking files in: what they bring, what becomes of each name, and what comes of it."""
