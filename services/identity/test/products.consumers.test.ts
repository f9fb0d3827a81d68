import { newsWorld, testTeamNews } from './news-world.ts'
import { productNews } from './product-news.ts'

const world = newsWorld()

testTeamNews(world, productNews(world))
