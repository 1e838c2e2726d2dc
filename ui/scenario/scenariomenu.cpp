// SPDX-License-Identifier: MIT
#include "ui/scenario/scenariomenu.h"

#include "ui/look/format.h"

#include <QDir>
#include <QStandardPaths>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct Found {
    DataFiles own;
    DataFiles users;
};

QString menuText(QString title)
{
    return title.replace(QLatin1Char('&'), "&&"_L1);
}

QString usersFolder()
{
    return QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                                    + u"/pangaea/scenarios"_s);
}

} // namespace

ScenarioMenu::ScenarioMenu(QWidget *parent)
    : QMenu(tr("&Scenarios"), parent)
{
    setToolTipsVisible(true);
    addNote(tr("Looking for scenarios"));
    connect(this, &QMenu::aboutToShow, this, &ScenarioMenu::look);
}

ScenarioMenu::~ScenarioMenu()
{
    if (m_thread)
        m_thread->wait();
}

// Shows the previous result until the new one is ready.
void ScenarioMenu::look()
{
    if (m_thread)
        return;
    const auto found = std::make_shared<Found>();
    m_thread = QThread::create([found] {
        found->own = listDataFiles({u":/scenarios"_s}, u".pangaea"_s, describeScenario);
        found->users = listDataFiles(dataFolders(u"scenarios"_s), u".pangaea"_s, describeScenario);
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, found] {
        std::exchange(m_thread, nullptr)->deleteLater();
        show(found->own, found->users);
    });
    m_thread->start();
}

void ScenarioMenu::show(const DataFiles &own, const DataFiles &users)
{
    clear();
    addFiles(own);
    addSeparator();
    addFiles(users);
    if (users.files.empty())
        addNote(tr("Your own scenarios are listed here: %1").arg(usersFolder()));
}

void ScenarioMenu::addFiles(const DataFiles &files)
{
    for (const DataFile &file : files.files) {
        if (file.error.isEmpty()) {
            QAction *action = addAction(menuText(file.title), this, [this, path = file.path] { emit chosen(path); });
            if (!file.path.startsWith(QLatin1Char(':')))
                action->setToolTip(plainToolTip(QDir::toNativeSeparators(file.path)));
            continue;
        }
        const QString sentence = u"%1: %2"_s.arg(QDir::toNativeSeparators(file.path), file.error);
        QAction *action = addAction(tr("%1 (cannot be run)").arg(menuText(file.title)), this,
                                    [this, sentence] { emit broken(tr("The scenario cannot be run"), sentence); });
        QFont slanted = font();
        slanted.setItalic(true);
        action->setFont(slanted);
        action->setToolTip(plainToolTip(file.error));
        action->setStatusTip(file.error);
    }
    if (!files.problem.isEmpty())
        addNote(files.problem);
}

void ScenarioMenu::addNote(const QString &text)
{
    addAction(menuText(text))->setEnabled(false);
}

} // namespace pangaea
