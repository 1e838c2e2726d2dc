// SPDX-License-Identifier: MIT
// What is due is in view, and what is below it is told, in a page of the size that a small window leaves.
#include "ui/lesson/lessonpage.h"

#include "tests/fixtures/testing.h"

#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

const QString longText
    = u"Each of them runs the same function, with the name of a continent, and prints one line. "_s.repeated(20);
const QStringList twoAnswers {u"One"_s, u"Two"_s};

struct Rig {
    LessonPage page;

    explicit Rig(int height)
    {
        page.applyLooks();
        page.resize(376, height);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("The page is not shown.");
    }
    bool isInView(const QWidget *widget) const
    {
        const QRect rect(widget->mapTo(page.viewport(), QPoint(0, 0)), widget->size());
        return widget->isVisible() && page.viewport()->rect().contains(rect);
    }
    QList<QRadioButton *> answers() const
    {
        QList<QRadioButton *> all = page.findChildren<QRadioButton *>();
        all.removeIf([](QRadioButton *answer) { return !answer->isVisible(); });
        return all;
    }
    bool areAnswersInView() const
    {
        return std::ranges::all_of(answers(), [this](QRadioButton *answer) { return isInView(answer); });
    }
    QLabel *label(const QString &text) const
    {
        for (auto *label : page.findChildren<QLabel *>()) {
            if (label->text() == text)
                return label;
        }
        return nullptr;
    }
};

std::vector<LessonPage::Result> results(int count)
{
    std::vector<LessonPage::Result> all;
    for (int i = 0; i < count; ++i)
        all.push_back({u"Result %1"_s.arg(i), true});
    return all;
}

} // namespace

class TestLessonPage : public QObject
{
    Q_OBJECT
private slots:
    void whatFitsNeedsNoReadingOn()
    {
        Rig rig(600);
        rig.page.setPart(u"Welcome"_s, u"Start"_s, u"It starts."_s);
        rig.page.setQuestion(u"How many?"_s, twoAnswers, std::nullopt);
        rig.page.settle();
        QVERIFY(rig.areAnswersInView());
        QVERIFY(!rig.page.hasMore());
        QVERIFY(rig.page.wantedHeight() <= 600);
    }

    void readingOnLeadsToTheQuestion()
    {
        Rig rig(300);
        rig.page.setPart(longText, u"Start"_s, longText);
        rig.page.setQuestion(u"How many?"_s, twoAnswers, std::nullopt);
        QTRY_VERIFY(rig.page.hasMore());
        QVERIFY(rig.page.wantedHeight() > 300);
        QTRY_VERIFY(rig.answers().size() == 2 && !rig.areAnswersInView());
        int pages = 0;
        while (rig.page.hasMore() && ++pages < 100) {
            const int before = rig.page.verticalScrollBar()->value();
            rig.page.readOn();
            QVERIFY(rig.page.verticalScrollBar()->value() > before);
            QVERIFY(rig.page.verticalScrollBar()->value() - before
                    < rig.page.viewport()->height()); // no line is skipped
        }
        QVERIFY(pages > 1);
        QVERIFY(rig.areAnswersInView());
        rig.page.verticalScrollBar()->setValue(0); // it was read
        QVERIFY(!rig.page.hasMore());
    }

    // The scroll bar of such a page does not change: it is laid out at once, and has not been read.
    void anotherTextOfTheSameLengthIsNew()
    {
        Rig rig(300);
        for (const QString &title : {u"One"_s, u"Two"_s}) {
            rig.page.setPart({}, title, longText);
            rig.page.settle();
            QVERIFY2(rig.page.hasMore(), qPrintable(title));
            QTRY_VERIFY((rig.page.readOn(), !rig.page.hasMore())); // stays true: it has been read
        }
    }

    void anotherPartBeginsAtItsTop()
    {
        Rig rig(300);
        rig.page.setPart(longText, u"Start"_s, longText);
        QTRY_VERIFY(rig.page.hasMore());
        rig.page.readOn();
        rig.page.setPart({}, u"Next"_s, longText + longText);
        QCOMPARE(rig.page.verticalScrollBar()->value(), 0);
        QTRY_VERIFY(rig.page.hasMore());
    }

    void resultsComeIntoViewAndStayThere()
    {
        Rig rig(400);
        rig.page.setPart(longText, u"Start"_s, longText);
        rig.page.setResults(results(3), u"See it."_s, {});
        rig.page.showResults();
        const auto allInView = [&rig](int count) {
            for (int i = 0; i < count; ++i) {
                const QLabel *label = rig.label(u"Result %1"_s.arg(i));
                if (!label || !rig.isInView(label))
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(allInView(3) && !rig.page.hasMore());
        rig.page.setResults(results(6), u"See it."_s, u"A note."_s); // measured later
        QTRY_VERIFY(allInView(6) && !rig.page.hasMore());
        QVERIFY(rig.isInView(rig.label(u"A note."_s)));
    }

    void tooManyResultsAreReadFromTheirBegin()
    {
        Rig rig(200);
        rig.page.setPart(longText, {}, {});
        rig.page.setResults(results(40), {}, u"A note."_s);
        rig.page.showResults();
        QTRY_VERIFY(rig.isInView(rig.label(u"Result 0"_s)) && rig.page.hasMore());
        for (int i = 0; i < 100 && rig.page.hasMore(); ++i)
            rig.page.readOn();
        QVERIFY(rig.isInView(rig.label(u"A note."_s)));
    }

    void theFocusIsScrolledIntoView()
    {
        Rig rig(200);
        rig.page.setPart(longText, {}, longText);
        rig.page.setQuestion(u"How many?"_s, twoAnswers, 1);
        rig.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.page));
        QTRY_VERIFY(rig.page.hasMore());
        rig.page.focusAnswer(); // the chosen one
        QVERIFY(rig.answers()[1]->hasFocus());
        QTRY_VERIFY(rig.isInView(rig.answers()[1]));
    }

    void answersAreTold()
    {
        Rig rig(600);
        const QSignalSpy chosen(&rig.page, &LessonPage::chosen);
        rig.page.setQuestion(u"How many?"_s, twoAnswers, std::nullopt);
        QVERIFY(rig.page.hasAnswers());
        rig.answers()[1]->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<size_t>(), size_t(1));
        rig.page.setAnswersEnabled(false);
        QVERIFY(!rig.page.hasAnswers());
        rig.page.setQuestion({}, {}, std::nullopt);
        QVERIFY(rig.answers().isEmpty() && !rig.page.hasAnswers());
    }

    // By their text: a name such as "Question" would hide it from a screen reader.
    void textsHaveNoOtherNames()
    {
        Rig rig(600);
        rig.page.setTitle(u"An <b>end</b>"_s);
        rig.page.setPart(u"Wel*come*"_s, u"Start"_s, u"It starts."_s);
        rig.page.setQuestion(u"How many?"_s, twoAnswers, std::nullopt);
        for (const auto *label : rig.page.findChildren<QLabel *>())
            QCOMPARE(label->accessibleName(), QString());
        QStringList names;
        for (const auto *text : rig.page.findChildren<QTextEdit *>())
            names += text->accessibleName();
        QVERIFY2(names.contains(u"Welcome"_s) && names.contains(u"It starts."_s), qPrintable(names.join(u'|')));
        for (const auto *answer : rig.answers())
            QVERIFY(twoAnswers.contains(answer->accessibleName()));
    }
};

QTEST_MAIN(TestLessonPage)
#include "tst_lessonpage.moc"
