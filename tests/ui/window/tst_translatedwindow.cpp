// SPDX-License-Identifier: MIT
// The window in each of its languages, and in one that nobody speaks: every text longer by two fifths, from right to
// left. Nothing is cut, and no two entries of a menu have the same letter. What is translated is so from a program's
// start on: the test starts itself for each language, as tst_translatedwindow --speak LANGUAGE, which prints what does
// not fit. PANGAEA_PICTURES=DIR writes pictures.
#include "ui/look/language.h"
#include "ui/look/zoom.h"
#include "ui/settings/settingsdialog.h"
#include "ui/spawn/targetwords.h"
#include "ui/table/processtableview.h"
#include "ui/window/helpdialog.h"
#include "ui/window/livewindow.h"

#include "core/basics/catalogue.h"
#include "core/session/readings.h"
#include "core/table/columns.h"
#include "tests/fixtures/classroom.h"
#include "tests/fixtures/misfits.h"
#include "tests/fixtures/testing.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QMenu>
#include <QProcess>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr QSize usual(1280, 800);
const QString nobodys = u"nobody's"_s;

/// Longer by 40 %, and from right to left. What a text has beside words stays as it is.
class Stretched final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text == u"QT_LAYOUT_DIRECTION"_s)
            return u"RTL"_s;
        if (SourceWords::areWanted() || !QByteArrayView(context).startsWith("pangaea::") || text.isEmpty()
            || text.contains(u'\n'))
            return {};
        const qsizetype end = text.endsWith(u'…') ? text.size() - 1 : text.size();
        return text.first(end) + QString((end * 2 + 4) / 5, u'o') + text.sliced(end);
    }
};

/// "Ctrl+J, Ctrl+Shift+J": the Help window shows keys beside what they do.
bool areKeys(const QString &text)
{
    const QStringList keys = text.split(u", "_s);
    return std::ranges::all_of(keys, [](const QString &key) {
        const QKeySequence sequence(key, QKeySequence::PortableText);
        return sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown;
    });
}

/// Asked for what the catalogue does not know, as where a class tells a context that lupdate does not see.
class Unheard final : public QTranslator
{
public:
    mutable QStringList texts;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isOurs = QByteArrayView(context).startsWith("pangaea") && *source && !SourceWords::areWanted();
        if (isOurs && !(context == "pangaea::Help"_ba && areKeys(QString::fromUtf8(source))))
            texts += u"not in the catalogue: %1: %2"_s.arg(QLatin1String(context), QString::fromUtf8(source));
        return {};
    }
};

void settle()
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
}

void keepPicture(QWidget &window, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("PANGAEA_PICTURES"); !folder.isEmpty())
        window.grab().save(folder + u'/' + name + u".png"_s);
}

/// Of actions that are shown beside each other.
void checkLetters(const QList<QAction *> &actions, const QString &where, QStringList &found)
{
    QMap<QString, QString> letters;
    for (const QAction *action : actions) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (letter.isEmpty() || action->isSeparator())
            continue;
        if (letters.contains(letter))
            found += u"%1: \"%2\" and \"%3\" have the letter %4"_s.arg(where, letters[letter], action->text(), letter);
        letters[letter] = action->text();
    }
}

void checkMenus(LiveWindow &window, QStringList &found)
{
    checkLetters(window.menuBar()->actions(), u"menu bar"_s, found);
    for (const QMenu *menu : window.findChildren<QMenu *>())
        checkLetters(menu->actions(), menu->title(), found);
}

void checkPanels(LiveWindow &window, const QString &language, QStringList &found)
{
    for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
        if (window.dockWidgetArea(dock) != Qt::RightDockWidgetArea)
            continue;
        dock->show();
        settle();
        window.resize(usual);
        settle();
        for (const QString &misfit : misfits(window))
            found += u"with %1: %2"_s.arg(dock->windowTitle(), misfit);
        keepPicture(window, language + u'-' + dock->objectName());
        dock->hide();
    }
}

void checkDialogs(LiveWindow &window, const QString &language, QStringList &found)
{
    showHelp(window);
    (new SettingsDialog({}, &window))->show();
    settle();
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        for (const QString &misfit : misfits(*dialog))
            found += u"%1: %2"_s.arg(dialog->windowTitle(), misfit);
        keepPicture(*dialog, language + u'-' + QLatin1String(dialog->metaObject()->className()).mid(9));
        dialog->close();
    }
}

/// By which assistive tools and tests find the parts of the window: the same in every language.
void checkNames(LiveWindow &window, const ProcessTableView &table, QStringList &found)
{
    static const QStringList fixed {u"Continent names"_s,
                                    u"Target"_s,
                                    u"Seconds"_s,
                                    u"Join automatically"_s,
                                    u"Spawn"_s,
                                    u"Start"_s,
                                    u"Join"_s,
                                    u"Terminate"_s,
                                    u"Kill"_s,
                                    u"Suspend"_s,
                                    u"Continue"_s,
                                    u"Restart"_s,
                                    u"Screenshot"_s,
                                    u"Filter"_s,
                                    u"Processes"_s,
                                    u"Timeline"_s,
                                    u"Output"_s,
                                    u"Record exactly"_s,
                                    u"Fork tree"_s};
    QStringList names;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        names += widget->accessibleName();
    for (const QString &name : fixed) {
        if (!names.contains(name))
            found += u"nothing has the name \"%1\""_s.arg(name);
    }
    static const QStringList headers {u"Name"_s,   u"PID"_s,     u"State"_s,   u"Kernel"_s, u"CPU %"_s, u"Core"_s,
                                      u"Memory"_s, u"Threads"_s, u"Elapsed"_s, u"Output"_s, u"Exit"_s,  u"Join"_s};
    for (int section = 0; section < headers.size(); ++section) {
        const QString name = table.model()->headerData(section, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        if (name != headers[section])
            found += u"the header \"%1\" has the name \"%2\""_s.arg(headers[section], name);
    }
}

QStringList found(const QString &language, const TargetCatalog &catalog)
{
    Mailbox<Command> commands;
    Story story {false};
    Readings readings {story.journal};
    LiveWindow window {commands, readings, {}, false};
    window.show();
    tellClassroom(story, catalog);
    auto *table = window.findChild<ProcessTableView *>();
    table->expandAll();
    settle();
    window.resize(usual);
    settle();
    QStringList found = misfits(window, {table->emptyState()});
    keepPicture(window, language);
    if (window.size() != usual)
        found += u"it grew to %1x%2"_s.arg(window.width()).arg(window.height());
    checkNames(window, *table, found);
    if (language != nobodys) {
        for (int section = 0; section < table->header()->count(); ++section) {
            if (table->isColumnHidden(section) && !columns()[size_t(section)].extra)
                found += u"the column %1 is hidden"_s.arg(columns()[size_t(section)].title);
        }
        checkMenus(window, found);
    }
    checkPanels(window, language, found);
    checkDialogs(window, language, found);
    return found;
}

int speakAndLook(const QString &language)
{
    QProcess worker;
    worker.start(workerPath(), {u"--list"_s});
    if (!worker.waitForFinished(patience))
        return 2;
    Unheard unknown;
    QCoreApplication::installTranslator(&unknown); // the last one to be asked
    Stretched stretched;
    if (language == nobodys)
        QCoreApplication::installTranslator(&stretched);
    else
        speak(language);
    Zoom::instance().setSystemFont(QFont(u"DejaVu Sans"_s, 10));
    QStringList all = found(language, parseTargetCatalog(worker.readAllStandardOutput()).catalog);
    unknown.texts.removeDuplicates();
    if (language != u"en"_s && language != nobodys)
        all += unknown.texts;
    std::fputs(all.join(u'\n').toUtf8().constData(), stdout);
    return all.isEmpty() ? 0 : 1;
}

} // namespace

class TestTranslatedWindow : public QObject
{
    Q_OBJECT
private slots:
    // What the worker says of its targets, translators know.
    void knowsTheTargets()
    {
        QProcess worker;
        worker.start(workerPath(), {u"--list"_s});
        QVERIFY(worker.waitForFinished(patience));
        const TargetCatalog catalog = parseTargetCatalog(worker.readAllStandardOutput()).catalog;
        QVERIFY(!catalog.targets.isEmpty());
        const auto isKnown = [](const QString &text) {
            return std::ranges::any_of(targetWords(), [&](const char *word) { return text == QLatin1String(word); });
        };
        for (const Target &target : catalog.targets) {
            QVERIFY2(isKnown(target.summary), qPrintable(target.summary));
            for (const Parameter &parameter : target.parameters)
                QVERIFY2(isKnown(parameter.title) && isKnown(parameter.summary), qPrintable(parameter.summary));
        }
    }

    void fits_data()
    {
        QTest::addColumn<QString>("language");
        for (const SpokenLanguage &language : spokenLanguages())
            QTest::newRow(language.id) << QString::fromLatin1(language.id);
        QTest::newRow("nobody's") << nobodys;
    }
    void fits()
    {
        QFETCH(QString, language);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--speak"_s, language});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.isEmpty(), said.constData());
        QCOMPARE(process.exitCode(), 0);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--speak"_s)
        return speakAndLook(arguments.value(2));
    TestTranslatedWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_translatedwindow.moc"
