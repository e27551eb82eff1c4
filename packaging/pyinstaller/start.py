"""The first lines of the frozen program."""

import multiprocessing
import sys

from declannot.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
