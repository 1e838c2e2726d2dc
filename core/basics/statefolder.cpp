// SPDX-License-Identifier: MIT
#include "core/basics/statefolder.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace pangaea {

// QStandardPaths knows this folder from Qt 6.7 on.
QString stateFolder()
{
    const QString state = QFile::decodeName(qgetenv("XDG_STATE_HOME"));
    if (state.startsWith(u'/'))
        return state + "/pangaea"_L1;
    const QString home = QFile::decodeName(qgetenv("HOME"));
    return home.startsWith(u'/') ? home + "/.local/state/pangaea"_L1 : QString();
}

} // namespace pangaea
