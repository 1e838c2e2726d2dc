// SPDX-License-Identifier: MIT
#include "core/scenario/datafiles.h"

#include "core/basics/visibletext.h"
#include "core/scenario/scenario.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::DataFiles)
};

constexpr qsizetype longestTitle = 80; // of an entry in a menu

QStringList namesIn(const QString &folder, const QString &suffix, bool &all)
{
    QStringList names;
    // System includes links that lead nowhere, and pipes.
    QDirIterator entries(folder, QDir::Files | QDir::System | QDir::Dirs | QDir::NoDotAndDotDot);
    for (int seen = 0; entries.hasNext(); ++seen) {
        if (seen == mostDataEntries) {
            all = false;
            break;
        }
        entries.next();
        if (entries.fileName().endsWith(suffix, Qt::CaseInsensitive))
            names += entries.fileName();
    }
    names.sort();
    return names;
}

QString shownTitle(const DataFile &file)
{
    QString title = file.title.simplified();
    if (title.isEmpty())
        title = QFileInfo(file.path).completeBaseName();
    title = visibleText(title);
    return title.size() > longestTitle ? title.first(longestTitle) + QChar(u'…') : title;
}

} // namespace

QStringList dataFolders(const QString &kind)
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"pangaea/"_s + kind,
                                     QStandardPaths::LocateDirectory);
}

DataFiles listDataFiles(const QStringList &folders, const QString &suffix,
                        const std::function<void(DataFile &)> &describe)
{
    DataFiles found;
    QSet<QString> known;
    bool all = true;
    for (const QString &folder : folders) {
        int listed = 0;
        for (const QString &name : namesIn(folder, suffix, all)) {
            if (known.contains(name))
                continue;
            if (listed++ == mostDataFiles) {
                all = false;
                break;
            }
            known.insert(name);
            DataFile file {.path = QDir(folder).filePath(name)};
            describe(file);
            file.title = shownTitle(file);
            found.files.push_back(std::move(file));
        }
    }
    if (!all)
        found.problem = Tr::tr("There are too many files: of each folder the first %1 are listed. Move some away.")
                            .arg(mostDataFiles);
    return found;
}

void describeScenario(DataFile &file)
{
    const ScenarioFile read = readScenarioFile(file.path);
    file.title = read.scenario.title;
    if (!read.error.sentence.isEmpty())
        file.error = placedSentence(read.error);
}

} // namespace pangaea
