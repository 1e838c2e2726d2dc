// SPDX-License-Identifier: MIT
// Feeds each named file to a fuzz target once, as libFuzzer's own main() does, for compilers without libFuzzer. The
// seeds are then ordinary tests; every prefix of a short one is fed too, since a file may shrink while it is read.
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        std::ifstream file(argv[i], std::ios::binary);
        if (!file)
            return std::fprintf(stderr, "%s cannot be read\n", argv[i]), 1;
        const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        constexpr size_t shortSeed = 4096;
        for (size_t size = bytes.size() > shortSeed ? bytes.size() : 0; size <= bytes.size(); ++size)
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.data()), size);
    }
    return argc > 1 ? 0 : 1;
}
