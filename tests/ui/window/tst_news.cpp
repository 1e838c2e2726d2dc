// SPDX-License-Identifier: MIT
// What is told while it happens.
#include "ui/window/news.h"

#include "tests/fixtures/testing.h"

#include <csignal>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QString sentence(const Payload &payload, const QString &name = u"Asia"_s)
{
    const auto news = newsOf(happened(asia, payload), [&](ProcessId) { return name; });
    return news ? news->sentence : QString();
}

} // namespace

class TestNews : public QObject
{
    Q_OBJECT
private slots:
    void oneEventOneSentence()
    {
        QCOMPARE(sentence(event::Started {4711}), u"Asia started"_s);
        QCOMPARE(sentence(event::Ended {{.code = 3}}), u"Asia exited with 3"_s);
        QCOMPARE(sentence(event::Ended {{.signal = SIGTERM, .requested = true}}), u"Asia was killed, SIGTERM"_s);
        QCOMPARE(sentence(event::Ended {{.signal = SIGSEGV}}), u"Asia crashed, SIGSEGV"_s);
        QCOMPARE(sentence(event::FailedToStart {u"There is no such program."_s}),
                 u"Asia failed to start: There is no such program"_s);
        QCOMPARE(sentence(event::Suspended {}), u"Asia suspended"_s);
        QCOMPARE(sentence(event::Continued {}), u"Asia continued"_s);
        QCOMPARE(sentence(event::Joined {1, 5}), u"Asia joined"_s);
        QCOMPARE(sentence(event::JoinTimedOut {5}), u"The join of Asia timed out"_s);
        QCOMPARE(sentence(event::Created {}), QString());
        QCOMPARE(sentence(event::SystemSampled {}), QString());
        QVERIFY(!sentence(event::Started {}, u"a\nb"_s).contains(u'\n'));
        QCOMPARE(sentence(event::Ended {{.code = 3}}, u"50%2"_s), u"50%2 exited with 3"_s);
    }

    void severalAreSaidOneByOne()
    {
        QCOMPARE(announcementOf({}), QString());
        QCOMPARE(announcementOf({{News::Started, u"Asia started"_s}, {News::Ended, u"Europe exited with 0"_s}}),
                 u"Asia started. Europe exited with 0."_s);
    }

    void manyAreCounted()
    {
        std::vector<News> news(12, {News::Started, u"x started"_s});
        news.insert(news.end(), 3, {News::Ended, u"x exited with 0"_s});
        news.push_back({News::Crashed, u"Asia crashed, SIGSEGV"_s});
        QCOMPARE(announcementOf(news), u"12 processes started, 3 ended, 1 crashed."_s);
        const std::vector<News> all {{News::Started, {}},   {News::Ended, {}},  {News::Killed, {}},
                                     {News::Crashed, {}},   {News::Failed, {}}, {News::Suspended, {}},
                                     {News::Continued, {}}, {News::Joined, {}}, {News::TimedOut, {}}};
        QCOMPARE(announcementOf(all),
                 u"1 process started, 1 ended, 1 killed, 1 crashed, 1 failed to start, 1 suspended, "
                 "1 continued, 1 joined, 1 join timed out."_s);
    }
};

QTEST_GUILESS_MAIN(TestNews)
#include "tst_news.moc"
