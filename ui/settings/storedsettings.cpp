// SPDX-License-Identifier: MIT
#include "ui/settings/storedsettings.h"

#include "core/basics/savedfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

constexpr qint64 largest = 1'048'576; // bytes; our file has a few thousand

/// QSettings ignores most lines that are not settings, and would drop them when it writes.
bool isSettings(const QByteArray &bytes)
{
    for (const QByteArray &raw : bytes.split('\n')) {
        const QByteArray line = raw.trimmed();
        const bool isSection = line.startsWith('[') && line.endsWith(']');
        if (!line.isEmpty() && !line.startsWith(';') && !isSection && line.indexOf('=') < 1)
            return false;
    }
    // A value that describes its own type is refused too, since QSettings would read any stream from it: we write none.
    return !bytes.contains('\0') && !bytes.contains("@Variant(") && !bytes.contains("@DateTime(");
}

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::StoredSettings)
};

} // namespace

QString StoredSettings::usualPath()
{
    return u"%1/%2/%3.conf"_s.arg(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
                                  QCoreApplication::organizationName(), QCoreApplication::applicationName());
}

StoredSettings::StoredSettings(const QString &path)
    : m_path(path)
{
    const std::optional<QByteArray> bytes = read();
    // Without room for the copy only the defaults apply and nothing can be saved; the file stays as it is.
    const bool copied = m_copy.open() && bytes && m_copy.write(*bytes) == bytes->size() && m_copy.flush();
    m_values = std::make_unique<QSettings>(m_copy.fileName(), QSettings::IniFormat);
    if (!bytes || (copied && m_values->status() != QSettings::NoError)) {
        (void)m_copy.resize(0);
        m_values = std::make_unique<QSettings>(m_copy.fileName(), QSettings::IniFormat);
        m_values->clear();
        setAside();
    }
}

/// Empty: something exists there, but it is not a settings file. A pipe or a device is never opened.
std::optional<QByteArray> StoredSettings::read() const
{
    const QFileInfo info(m_path);
    if (!info.exists()) // a dangling link counts as no file
        return QByteArray();
    QFile file(m_path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(largest + 1);
    const bool whole = bytes.size() <= largest && file.error() == QFileDevice::NoError;
    return whole && isSettings(bytes) ? std::optional(bytes) : std::nullopt;
}

void StoredSettings::setAside()
{
    const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString kept = m_path + u".broken-"_s + time;
    for (int i = 2; QFileInfo::exists(kept) && i < 100; ++i)
        kept = m_path + u".broken-%1-%2"_s.arg(time).arg(i);
    if (QFile::rename(m_path, kept) || QDir().rename(m_path, kept))
        m_problem = Tr::tr("The settings file could not be read. It was kept as %1, and the defaults are used.")
                        .arg(realPath(kept));
    else
        m_problem = Tr::tr("The settings file %1 could not be read, nor renamed. The defaults are used.")
                        .arg(realPath(m_path));
}

Failure StoredSettings::save()
{
    m_values->sync();
    QFile copy(m_copy.fileName());
    if (m_values->status() != QSettings::NoError || !copy.open(QIODevice::ReadOnly))
        return Tr::tr("The settings could not be saved: there is no room for a copy in %1.").arg(QDir::tempPath());
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder)) // saveFile() reports that there is no folder
        return saveFile(m_path, [](QIODevice &) { return Failure(); });
    return saveFile(m_path, [&](QIODevice &device) { return put(device, copy.readAll()); });
}

} // namespace pangaea
