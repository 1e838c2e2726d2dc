// SPDX-License-Identifier: MIT
#include "core/facts/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("pangaea::Names", text);
}

} // namespace

QStringList continents()
{
    return {u"Africa"_s, u"America"_s, u"Antarctica"_s, u"Asia"_s, u"Australia"_s, u"Europe"_s, u"Oceania"_s};
}

Names splitNames(const QString &text)
{
    if (text.contains(QChar::Null))
        return {
            {},
            sentence(QT_TRANSLATE_NOOP("pangaea::Names", "A name cannot have a NUL character in it. Take it out."))};
    // a line edit keeps pasted line ends, and some programs paste the Unicode ones
    static const QRegularExpression separators(u"[,;\\r\\n\\x{2028}\\x{2029}]"_s);
    QStringList names;
    for (const QString &part : text.split(separators)) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names += name;
    }
    if (names.size() > mostNames)
        return {{},
                sentence(QT_TRANSLATE_NOOP("pangaea::Names",
                                           "At most %1 processes can be spawned at once, and these are %2 names. "
                                           "Spawn them in parts."))
                    .arg(mostNames)
                    .arg(names.size())};
    if (names.isEmpty())
        names += QString();
    return {names, {}};
}

} // namespace pangaea
