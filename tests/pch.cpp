// SPDX-License-Identifier: MIT
// Nothing but the headers that CMake precompiles for the tests.
