// SPDX-License-Identifier: MIT
// The text of the Lesson panel: a part's text and question, later what was measured and what follows from it. It keeps
// what is due in view, and tells whether something below has not been seen yet. Lives on the GUI thread.
#pragma once

#include <QScrollArea>

#include <optional>
#include <vector>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace pangaea {

class LessonLine;
class LessonText;

class LessonPage final : public QScrollArea
{
    Q_OBJECT
public:
    struct Result {
        QString text;
        std::optional<bool> holds; ///< nothing: not known, or nothing was claimed
    };

    explicit LessonPage(QWidget *parent = nullptr);
    ~LessonPage() override;

    void setTitle(const QString &title);
    /// Markdown, except for the title. Whatever is empty is hidden. The page begins at its top again.
    void setPart(const QString &introduction, const QString &title, const QString &text);
    /// Without answers: no question.
    void setQuestion(const QString &question, const QStringList &answers, std::optional<size_t> chosen);
    void setAnswersEnabled(bool enabled);
    /// look: Markdown. note: what should be known beside it, or why there is none.
    void setResults(const std::vector<Result> &results, const QString &look, const QString &note);
    /// Scrolls so that the results are in view, also when more of them come, until the user scrolls.
    void showResults();

    /// Lays out what was set, now: before it hasMore() and the scroll position are those of the text before.
    void settle();
    /// There is something below that was not in view yet.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// Scrolls on by what is in view.
    void readOn();
    [[nodiscard]] bool hasAnswers() const;
    void focusAnswer();

    /// The height at which nothing need be scrolled.
    [[nodiscard]] int wantedHeight() const;
    void applyLooks();

signals:
    void chosen(size_t answer);
    /// hasMore() or wantedHeight() may have changed.
    void changed();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int textEnd() const;
    [[nodiscard]] bool hasBelow() const;
    void lookBelow();
    void keepResultsInView();
    void followFocus(QWidget *now);

    QLabel *m_title;
    LessonText *m_introduction;
    QLabel *m_partTitle;
    LessonText *m_text;
    QLabel *m_question;
    QVBoxLayout *m_answers;
    QButtonGroup *m_choices;
    QVBoxLayout *m_measured;
    LessonText *m_look;
    QLabel *m_note;
    QVBoxLayout *m_layout = nullptr;
    std::vector<LessonLine *> m_answerLines;
    std::vector<LessonLine *> m_resultLines;
    bool m_hasMore = false;
    bool m_showsResults = false; ///< keeps them in view
};

} // namespace pangaea
