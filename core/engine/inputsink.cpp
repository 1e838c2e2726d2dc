// SPDX-License-Identifier: MIT
#include "core/engine/inputsink.h"

namespace pangaea {

Failure InputSink::attach(QProcess &)
{
    return tr("On this system nothing can be given to a process as its standard input. Run it with closed input.");
}

bool InputSink::write(const QByteArray &)
{
    return false;
}

} // namespace pangaea
