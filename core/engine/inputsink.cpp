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

bool InputSink::fits(const QByteArray &) const
{
    return true;
}

Failure InputSink::resize(const TerminalSize &)
{
    return tr("It has no terminal.");
}

} // namespace pangaea
