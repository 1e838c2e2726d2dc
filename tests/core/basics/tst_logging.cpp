// SPDX-License-Identifier: MIT
// The log for maintainers: silent until it is enabled, then the decisions of a whole session.
#include "core/basics/logging.h"
#include "tests/fixtures/session.h"

#include <QMutex>
#include <QSysInfo>

#include <algorithm>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QMutex mutex;
QStringList logged; ///< "pangaea.engine: started …"; of all threads

void keep(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&mutex);
    if (const QString category = QString::fromLatin1(context.category); category.startsWith(u"pangaea."_s))
        logged += category + u": "_s + message;
}

/// What a session logs in which one process starts, is killed, and another one does not start.
QStringList loggedBySession(const QString &rules)
{
    QLoggingCategory::setFilterRules(rules);
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(keep);
    {
        Session session;
        const ProcessId process = session.spawnSleeper();
        (void)QTest::qWaitFor([&] { return session.state(process) == State::Running; }, patience);
        session.send(command::Kill {{process}});
        session.send(command::SpawnProgram {.names = {u"Europe"_s}, .program = u"/no/such/program"_s});
        (void)QTest::qWaitFor([&] { return session.areOver({asia, europe}); }, patience);
        (void)session.end();
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    return logged;
}

} // namespace

class TestLogging : public QObject
{
    Q_OBJECT
private slots:
    void isOffByDefault();
    void tellsOfASession();
    void tellsOfOneSubject();
};

void TestLogging::isOffByDefault()
{
    for (const auto category : {engineLog, recorderLog, protectionLog}) {
        QVERIFY(!category().isDebugEnabled());
        QVERIFY(category().isWarningEnabled());
    }
    QCOMPARE(loggedBySession({}), QStringList());
}

void TestLogging::tellsOfASession()
{
    const QStringList lines = loggedBySession(u"pangaea.*.debug=true"_s);
    for (const char *expected :
         {"pangaea.engine: worker ", "pangaea.engine: started \"Asia\" as ",
          "pangaea.engine: signal 9 sent to \"Asia\"", "pangaea.engine: ended \"Asia\" by signal 9",
          "pangaea.engine: not started: \"Europe\" ", "pangaea.engine: shutting down"})
        QVERIFY2(
            std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(QLatin1String(expected)); }),
            qPrintable(QLatin1String(expected) + u" is not in\n"_s + lines.join(u'\n')));
    if (QSysInfo::kernelType() != "linux"_L1)
        return;
    for (const QString &subject : {u"pangaea.recorder: "_s, u"pangaea.protection: "_s})
        QVERIFY2(!lines.filter(subject).isEmpty(), qPrintable(lines.join(u'\n')));
}

void TestLogging::tellsOfOneSubject()
{
    const QStringList lines = loggedBySession(u"pangaea.engine.debug=true"_s);
    QVERIFY(!lines.isEmpty());
    QCOMPARE(lines.filter(u"pangaea.engine: "_s), lines);
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
