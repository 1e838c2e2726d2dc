// SPDX-License-Identifier: MIT
// The find bar of the Output panel. GUI thread.
#include "ui/output/outputview.h"

#include "ui/look/palette.h"
#include "ui/look/zoom.h"
#include "ui/output/outputtext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

namespace pangaea {

namespace {

constexpr size_t mostMatches = 10'000;
constexpr int mostHighlights = 500;

} // namespace

QWidget *OutputView::makeFindBar()
{
    m_findBar = new QWidget(this);
    m_needle = new QLineEdit;
    m_needle->setPlaceholderText(tr("Find in output"));
    m_needle->setAccessibleName(tr("Find in output"));
    m_needle->setClearButtonEnabled(true);
    m_matchCase = new QCheckBox(tr("&Match case"));
    m_count = new QLabel;
    m_count->setTextFormat(Qt::PlainText);
    m_scope = new QLabel;
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    connect(&m_table, &ProcessTable::changed, this, &OutputView::showScope);

    auto *layout = new QHBoxLayout(m_findBar);
    const auto addButton = [layout](const QString &text) {
        auto *button = new QPushButton(text);
        layout->addWidget(button);
        return button;
    };
    layout->addWidget(m_needle, 1);
    connect(addButton(tr("&Next")), &QPushButton::clicked, this, [this] { findStep(true); });
    connect(addButton(tr("P&revious")), &QPushButton::clicked, this, [this] { findStep(false); });
    layout->addWidget(m_matchCase);
    layout->addWidget(m_count);
    layout->addWidget(m_scope);
    m_all = addButton(tr("In &all processes"));
    connect(m_all, &QPushButton::clicked, this, &OutputView::allAsked);
    m_all->hide();
    layout->addStretch();
    connect(addButton(tr("Close")), &QPushButton::clicked, this, &OutputView::hideFind);

    connect(m_needle, &QLineEdit::textChanged, this, &OutputView::findAnew);
    connect(m_needle, &QLineEdit::returnPressed, this, [this] { findStep(true); });
    connect(m_matchCase, &QCheckBox::toggled, this, &OutputView::findAnew);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &OutputView::showCount);
    auto *escape = new QShortcut(Qt::Key_Escape, m_findBar, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &OutputView::hideFind);
    connect(escape, &QShortcut::activatedAmbiguously, this, &OutputView::hideFind); // the window has one for a while
    connect(&Zoom::instance(), &Zoom::changed, this, &OutputView::zoomFindBar);
    zoomFindBar();
    m_findBar->hide();
    return m_findBar;
}

void OutputView::zoomFindBar()
{
    const Zoom &zoom = Zoom::instance();
    m_needle->setMaximumWidth(zoom.px(330));
    m_findBar->layout()->setContentsMargins(zoom.px(10), zoom.px(4), zoom.px(10), zoom.px(4));
    m_findBar->layout()->setSpacing(zoom.px(8));
}

void OutputView::showFind()
{
    m_findBar->show();
    showScope();
    m_needle->setFocus();
    m_needle->selectAll();
    findAnew();
}

void OutputView::hideFind()
{
    m_findBar->hide();
    m_text->setFocus();
    findAnew();
    if (m_tookFollow)
        setFollow(true);
}

Qt::CaseSensitivity OutputView::caseSensitivity() const
{
    return m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void OutputView::findAnew()
{
    m_matches.clear();
    search(0);
}

QString OutputView::needle() const
{
    return m_findBar->isHidden() ? QString() : m_needle->text();
}

/// Searches only newer lines, and live ones: a long text is not read again for each new line.
void OutputView::search(quint64 after)
{
    m_matches.erase(std::ranges::upper_bound(m_matches, after, {}, &Match::number), m_matches.end());
    if (!needle().isEmpty()) {
        for (QTextBlock block = m_text->blockFrom(after + 1); block.isValid(); block = block.next())
            searchIn(block, m_matches);
    }
    highlight();
    showCount();
}

void OutputView::searchIn(const QTextBlock &block, std::vector<Match> &matches) const
{
    const QString text = block.text();
    const QString wanted = needle();
    const int prefix = dataOf(block)->prefix();
    for (qsizetype at = text.indexOf(wanted, prefix, caseSensitivity()); at >= 0 && matches.size() < mostMatches;
         at = text.indexOf(wanted, at + wanted.size(), caseSensitivity()))
        matches.push_back({dataOf(block)->number, int(at) - prefix});
}

/// In a line that has changed.
void OutputView::searchAgain(quint64 number)
{
    const QTextBlock block = m_text->blockFrom(number);
    if (needle().isEmpty() || !block.isValid() || dataOf(block)->number != number)
        return;
    const auto old = std::ranges::equal_range(m_matches, number, {}, &Match::number);
    const auto place = m_matches.erase(old.begin(), old.end());
    std::vector<Match> matches;
    searchIn(block, matches);
    if (m_matches.size() + matches.size() <= mostMatches)
        m_matches.insert(place, matches.begin(), matches.end());
}

void OutputView::findStep(bool forward)
{
    if (m_matches.empty())
        return;
    const QTextCursor cursor = m_text->textCursor();
    const int position = forward ? cursor.selectionEnd() : cursor.selectionStart();
    const QTextBlock block = m_text->document()->findBlock(position);
    const Match here {dataOf(block)->number, position - block.position() - dataOf(block)->prefix()};
    auto found = std::ranges::lower_bound(m_matches, here);
    if (forward)
        select(found == m_matches.end() ? m_matches.front() : *found);
    else
        select(found == m_matches.begin() ? m_matches.back() : *std::prev(found));
}

void OutputView::select(const Match &match)
{
    const QScopedValueRollback selecting(m_selecting, true);
    const QTextBlock block = m_text->blockFrom(match.number);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(block.position() + dataOf(block)->prefix() + match.column);
    cursor.setPosition(cursor.position() + int(m_needle->text().size()), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    // New lines would push the match out of sight, until Find is closed.
    setFollow(false);
}

/// Marks the visible matches.
void OutputView::highlight()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(selectionFill(palette()));
    const QString needle = m_matches.empty() ? QString() : m_needle->text();
    QTextBlock block = m_text->firstVisible();
    for (int i = 0; !needle.isEmpty() && block.isValid() && dataOf(block) && i < m_text->visibleCount();
         ++i, block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = text.indexOf(needle, dataOf(block)->prefix(), caseSensitivity());
             at >= 0 && marks.size() < mostHighlights;
             at = text.indexOf(needle, at + needle.size(), caseSensitivity())) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + int(at));
            cursor.setPosition(cursor.position() + int(needle.size()), QTextCursor::KeepAnchor);
            marks.push_back({cursor, format});
        }
    }
    if (!marks.isEmpty() || !m_text->extraSelections().isEmpty())
        m_text->setExtraSelections(marks);
}

void OutputView::offerAll(bool offered)
{
    m_allOffered = offered;
    showScope();
}

// Whoever selected a row is not aware that Find looks only there.
void OutputView::showScope()
{
    if (m_findBar->isHidden())
        return;
    const size_t all = m_table.rows().size();
    const auto here = std::ranges::count_if(m_processes,
                                            [](ProcessId process) { return process != ProcessId::Pangaea; });
    m_scope->setText(m_processes.empty() ? tr("in all %1 processes").arg(all)
                                         : tr("in %1 of %2 processes").arg(here).arg(all));
    m_all->setVisible(m_allOffered);
}

void OutputView::showCount()
{
    if (m_needle->text().isEmpty()) {
        m_count->clear();
        return;
    }
    const QString total = QLocale(QLocale::English).toString(qulonglong(m_matches.size()))
        + QLatin1String(m_matches.size() == mostMatches ? "+" : "");
    const QTextCursor cursor = m_text->textCursor();
    const QTextBlock block = m_text->document()->findBlock(cursor.selectionStart());
    const LineData *line = dataOf(block);
    const Match here {line ? line->number : 0,
                      cursor.selectionStart() - block.position() - (line ? line->prefix() : 0)};
    const auto found = std::ranges::lower_bound(m_matches, here);
    if (m_matches.empty())
        m_count->setText(tr("not found"));
    else if (cursor.hasSelection() && found != m_matches.end() && *found == here)
        m_count->setText(tr("%1 of %2").arg(QString::number(found - m_matches.begin() + 1), total));
    else
        m_count->setText(tr("%1 found").arg(total));
}

} // namespace pangaea
