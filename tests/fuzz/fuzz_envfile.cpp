// SPDX-License-Identifier: MIT
// Any bytes as a file of environment variables: refused with a sentence, or read into variables that a process can be
// given. The seeds are in tests/data/envfile.
#include "core/scenario/envfile.h"

#include <cstdint>
#include <cstdlib>

using namespace pangaea;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const EnvFile file = readEnvFile(QByteArrayView(data, qsizetype(size)));
    if (file.failure && !file.variables.isEmpty())
        std::abort();
    for (const QString &variable : file.variables) {
        if (variable.indexOf(u'=') < 1 || variable.contains(QChar::Null))
            std::abort();
    }
    return 0;
}
