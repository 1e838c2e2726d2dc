#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""For tst_schema: checks the schema, and prints for each file "valid NAME" or "invalid NAME"."""
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("The Python package jsonschema is missing.", file=sys.stderr)
    sys.exit(77)

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for name in sys.argv[2:]:
    document = json.loads(pathlib.Path(name).read_bytes())
    print("valid" if validator.is_valid(document) else "invalid", name)
