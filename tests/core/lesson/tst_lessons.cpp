// SPDX-License-Identifier: MIT
// Every lesson that comes with Pangaea, played to its end by the real engine with real processes.
#include "core/lesson/lessoncheck.h"

#include "tests/fixtures/testing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace pangaea;
using namespace pangaea::testing;

class TestLessons : public QObject
{
    Q_OBJECT
private slots:
    void comeWithTheProgram()
    {
        QFile list(QStringLiteral(PANGAEA_SOURCE_DIR "/resources/pangaea.qrc"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray resources = list.readAll();
        const QDir folder(QStringLiteral(PANGAEA_SOURCE_DIR "/resources/lessons"));
        for (const QString &file : folder.entryList(QDir::Files))
            QVERIFY2(resources.contains(">lessons/" + file.toUtf8() + '<'), qPrintable(file));
    }
    void holdsItsFacts_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(PANGAEA_SOURCE_DIR "/resources/lessons"));
        const QStringList files = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void holdsItsFacts()
    {
        QFETCH(QString, path);
        QVERIFY(isLessonName(path));
        const LessonFile file = readLessonFile(path);
        QVERIFY2(file.error.sentence.isEmpty(), qPrintable(locatedError(path, file.error)));
        QVERIFY2(!file.lesson.text.isEmpty(), "It says nothing.");
        QVERIFY2(
            std::ranges::any_of(file.lesson.parts, [](const LessonPart &part) { return part.question.has_value(); }),
            "It asks nothing.");
        QVERIFY2(std::ranges::all_of(file.lesson.parts, [](const LessonPart &part) { return !part.expected.empty(); }),
                 "Each part has something to be measured.");

        Session session;
        LessonCheck check(session.commands, session.readings, file.lesson, patience);
        const QSignalSpy finished(&check, &LessonCheck::finished);
        QString refusal;
        connect(&check, &LessonCheck::refused, &check,
                [&](const ScenarioError &error) { refusal = locatedError(path, error); });
        check.play();
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() || !refusal.isEmpty(),
                                 patience * int(file.lesson.parts.size() + 1));
        QVERIFY2(refusal.isEmpty(), qPrintable(refusal));
        QStringList problems;
        for (const ScenarioError &problem : check.problems())
            problems += locatedError(path, problem);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"
