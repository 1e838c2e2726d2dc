// SPDX-License-Identifier: MIT
#include "ui/window/recentmenu.h"

#include "ui/look/format.h"
#include "ui/settings/storedsettings.h"

#include "core/basics/visibletext.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

const QString recentKey = u"files/recent"_s;
constexpr qsizetype longestRecentName = 60;

// In percents, whatever the name: a file of settings may not contain everything (ui/settings/storedsettings.cpp).
QString toText(const QString &path)
{
    return QString::fromLatin1(QFile::encodeName(path).toPercentEncoding("/"));
}

QString fromText(const QString &text)
{
    return QFile::decodeName(QByteArray::fromPercentEncoding(text.toLatin1()));
}

void store(QSettings &stored, const QStringList &paths)
{
    QStringList texts;
    for (const QString &path : paths.mid(0, mostRecentFiles))
        texts += toText(path);
    if (texts.isEmpty())
        stored.remove(recentKey);
    else
        stored.setValue(recentKey, texts);
}

// The first nine have a digit to type.
QString entryText(qsizetype place, const QString &path, bool isThere)
{
    QString name = visibleText(QFileInfo(path).fileName());
    if (name.size() > longestRecentName)
        name = visibleText(name.first(longestRecentName - 1)) + u'…';
    name.replace(QLatin1Char('&'), "&&"_L1);
    const QString text = place < 9 ? u"&%1  %2"_s.arg(QString::number(place + 1), name) : name;
    return isThere ? text : RecentMenu::tr("%1 (missing)").arg(text);
}

} // namespace

QStringList recentFiles(const QSettings &stored)
{
    QStringList paths;
    for (const QString &text : stored.value(recentKey).toStringList()) {
        const QString path = fromText(text);
        if (QDir::isAbsolutePath(path) && !path.contains(QChar::Null) && !paths.contains(path)
            && paths.size() < mostRecentFiles)
            paths += path;
    }
    return paths;
}

void rememberFile(QSettings &stored, const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentFiles(stored);
    paths.removeAll(whole);
    paths.prepend(whole);
    store(stored, paths);
}

RecentMenu::RecentMenu(QWidget *parent)
    : QMenu(tr("Open recen&t"), parent)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::list);
}

void RecentMenu::add(const QString &path)
{
    if (m_remembers && !path.startsWith(QLatin1Char(':'))) // Pangaea's own
        save([&path](QSettings &stored) { rememberFile(stored, path); });
}

void RecentMenu::list()
{
    clear();
    const QStringList paths = recentFiles(StoredSettings().values());
    for (qsizetype place = 0; place < paths.size(); ++place) {
        const QString path = paths[place];
        const bool isThere = QFileInfo::exists(path);
        QAction *action = addAction(entryText(place, path, isThere), this, [this, path] { emit chosen(path); });
        action->setEnabled(isThere);
        action->setToolTip(plainToolTip(visibleText(QDir::toNativeSeparators(path))));
    }
    if (paths.isEmpty())
        addAction(tr("No file was opened yet"))->setEnabled(false);
    addSeparator();
    addAction(tr("&Clear list"), this, &RecentMenu::clearList)->setEnabled(!paths.isEmpty());
}

void RecentMenu::clearList()
{
    save([](QSettings &stored) { store(stored, {}); });
}

void RecentMenu::save(const std::function<void(QSettings &)> &change)
{
    StoredSettings stored;
    change(stored.values());
    if (const Failure problem = stored.save())
        emit failed(tr("The list of files was not saved"), problem.sentence());
}

} // namespace pangaea
